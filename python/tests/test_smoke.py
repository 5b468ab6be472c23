import wterror


def test_version():
    assert wterror.__version__
