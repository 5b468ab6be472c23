"""For gRPC: an error as a status with details, and back. Needs `grpcio-status` and `googleapis-common-protos`.

The details are those of google.rpc: an `ErrorInfo` for programs (the reason is the id in upper case, the domain
`wterror`, the metadata code and category), and a `LocalizedMessage` for the person.

>>> import wterror
>>> from wterror.integrations.grpc import to_status
>>> status = to_status(wterror.WTError(206), locale="de-AT")
>>> status.code.name, status.details
('FAILED_PRECONDITION', 'The session already has as many streaming participants as it allows.')
"""

from __future__ import annotations

from collections.abc import Iterable

import grpc
from google.rpc import code_pb2, error_details_pb2, status_pb2  # type: ignore[import-untyped]
from grpc_status import rpc_status

from wterror._error import WTError
from wterror._wterror import Language

__all__ = ["from_call", "to_status"]

DOMAIN = "wterror"

# By HTTP status. What is in conflict with a state is no ABORTED, which tells a client to try again at once.
_CODES = {
    400: code_pb2.INVALID_ARGUMENT,
    401: code_pb2.UNAUTHENTICATED,
    403: code_pb2.PERMISSION_DENIED,
    404: code_pb2.NOT_FOUND,
    409: code_pb2.FAILED_PRECONDITION,
    410: code_pb2.FAILED_PRECONDITION,
    500: code_pb2.INTERNAL,
    501: code_pb2.UNIMPLEMENTED,
    502: code_pb2.UNAVAILABLE,
    503: code_pb2.UNAVAILABLE,
}


def to_status(error: WTError, *, locale: str | Language | Iterable[str | Language] | None = None) -> grpc.Status:
    """The status for `context.abort_with_status()`. Derived: its code, chosen by HTTP status, and its texts.

    An unlisted code has the reason `UNLISTED`. The platform's own message stays here, as with problem documents.

    >>> import wterror
    >>> from wterror.integrations.grpc import to_status
    >>> to_status(wterror.WTError(1100)).code.name, to_status(wterror.WTError(4242)).code.name
    ('UNAUTHENTICATED', 'INTERNAL')
    """
    text = error.localized(locale)
    metadata = {"code": str(error.to_attributes()["wterror.code"])}
    if error.category is not None:
        metadata["category"] = error.category
    found = status_pb2.Status(
        code=_CODES.get(error.to_problem()["status"], code_pb2.UNKNOWN), message=WTError(error.code).description
    )
    for detail in (
        error_details_pb2.ErrorInfo(reason=(error.id or "unlisted").upper(), domain=DOMAIN, metadata=metadata),
        error_details_pb2.LocalizedMessage(locale=text.language.tag, message=text.joined),
    ):
        found.details.add().Pack(detail)
    return rpc_status.to_status(found)


def from_call(call: grpc.Call) -> WTError | None:
    """The error in the status of a call, such as a caught `grpc.RpcError`; `None` where the status has none.

    The message for the person stands in the `LocalizedMessage`; here it is made anew, by `localized()`.
    """
    found = rpc_status.from_call(call)
    for detail in found.details if found else ():
        info = error_details_pb2.ErrorInfo()
        if detail.Unpack(info) and info.domain == DOMAIN:
            return WTError.try_from_payload(info.metadata.get("code", ""))
    return None
