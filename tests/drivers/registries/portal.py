"""Stands in for Maven Central's portal: takes a bundle, holds it to the portal's rules, and serves what is in it.

python portal.py PORT FOLDER TOKEN. The answers are the portal's: 201 with the deployment's number, 401 to another token, 400 with
what is wrong. Signatures are checked by gpg, with the keys of its home folder.
"""

import hashlib
import io
import subprocess
import sys
import tempfile
import zipfile
from email.parser import BytesParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PORT, FOLDER, TOKEN = int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]


def problems(files: dict[str, bytes]) -> list[str]:
    """What the portal would say of a bundle."""
    found = []
    published = [name for name in files if not name.endswith((".asc", ".md5", ".sha1"))]
    for name in published:
        for end, digest in ((".md5", hashlib.md5), (".sha1", hashlib.sha1)):
            if files.get(name + end, b"").decode() != digest(files[name]).hexdigest():
                found.append(f"{name}{end} is not the checksum of {name}")
        with tempfile.TemporaryDirectory() as folder:
            file, signature = Path(folder, "file"), Path(folder, "file.asc")
            file.write_bytes(files[name])
            signature.write_bytes(files.get(name + ".asc", b""))
            if subprocess.run(["gpg", "--batch", "--quiet", "--verify", signature, file], capture_output=True).returncode:
                found.append(f"{name} is not signed")
    poms = [name for name in published if name.endswith(".pom")]
    for pom in poms:
        stem = pom.removesuffix(".pom")
        for end in ("-sources.jar", "-javadoc.jar"):
            if stem + end not in files:
                found.append(f"{stem} lacks {end}")
    return found if poms else ["there is no POM"]


class Portal(SimpleHTTPRequestHandler):
    def __init__(self, *arguments):
        super().__init__(*arguments, directory=str(FOLDER))

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers["Authorization"] != f"Bearer {TOKEN}":
            return self.answer(401, "the token is not known")
        head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n".encode()
        parts = BytesParser().parsebytes(head + body).get_payload()
        bundles = [part for part in parts if part.get_param("name", header="content-disposition") == "bundle"]
        if len(bundles) != 1 or not self.path.startswith("/api/v1/publisher/upload?"):
            return self.answer(400, "there is no bundle")
        archive = zipfile.ZipFile(io.BytesIO(bundles[0].get_payload(decode=True)))
        files = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
        if wrong := problems(files):
            return self.answer(400, "\n".join(wrong))
        archive.extractall(FOLDER)
        return self.answer(201, "28570f16-da32-4c14-bd2e-c1acc0782365")

    def answer(self, status: int, text: str) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


ThreadingHTTPServer(("127.0.0.1", PORT), Portal).serve_forever()
