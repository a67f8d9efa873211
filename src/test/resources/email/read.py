"""Reads the messages of a folder with Python's library, and says what is in them."""

import hashlib
import json
import pathlib
import sys
from email import message_from_bytes
from email.policy import default


def defects(part):
    found = [type(defect).__name__ for defect in part.defects]
    for value in part.values():
        found += [type(defect).__name__ for defect in getattr(value, "defects", ())]
    for inner in part.iter_parts() if part.is_multipart() else ():
        found += defects(inner)
    return found


def content(message, kind):
    return message.get_body((kind,)).get_content().replace("\r\n", "\n")


def read(path):
    message = message_from_bytes(path.read_bytes(), policy=default)
    return {
        "defects": defects(message),
        "subject": message["Subject"],
        "to": [[a.display_name, a.addr_spec] for a in message["To"].addresses],
        "text": content(message, "plain"),
        "html": content(message, "html"),
        "files": {
            part.get_filename(): hashlib.sha256(part.get_payload(decode=True)).hexdigest()
            for part in message.iter_attachments()
        },
    }


for path in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    print(json.dumps([path.name, read(path)], ensure_ascii=True))
