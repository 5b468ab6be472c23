"""Uses all that the native module does, once, for valgrind."""

import threading

import wterror


def use() -> None:
    for info in wterror.catalogue:
        for language in wterror.languages():
            assert info.localized(language).message
        error = wterror.WTError(info.code, "x")
        assert wterror.WTError.from_payload({"error": error.to_dict()}).code == info.code
        assert error.to_problem(locale="de") and error.to_attributes() and info.to_dict(locale="fr") and repr(info)
        assert wterror.lookup_name(info.name) is info and wterror.samples(info.code) is not None
    assert wterror.search("camera permission") and wterror.search("Die Sitzung ist voll.", language="any")
    assert wterror.suggest("sesionIsFul") and wterror.suggest(207)
    for payload in (4242, "{", '{"code": 1e400}', "\ud800", {"code": 2**70}, b"\xff"):
        wterror.WTError.try_from_payload(payload)
    log = [b'x "code": 206\n', b"SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}\n", b"\xff\x00" * 1000] * 20
    assert len(list(wterror.scan(log, messages="all"))) >= 20
    wterror.scan_lines([line.decode("latin-1") for line in log])
    next(iter(wterror.scan(log)))  # and left


use()
threads = [threading.Thread(target=use) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
