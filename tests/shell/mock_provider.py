"""An OpenID Connect provider on this machine, as strict as a real one."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
from contextlib import contextmanager

from flask import Flask, abort, redirect, request
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey
from werkzeug.serving import make_server

CLIENT, SECRET = "redes", "a secret of the provider"


class MockProvider:
    """Signs in whoever `claims` describes; tests change what it says."""

    def __init__(self):
        self.key = RSAKey.generate_key(2048, {"kid": "one", "use": "sig"})
        self.issuer = ""
        self.claims = {"sub": "ana-1"}
        self.in_token = True  # the e-mail; else only its userinfo tells
        self.token_claims = {}  # instead of the right ones
        self.signer, self.algorithm = self.key, "RS256"
        self.metadata = {}
        self.patience = 0.0
        self.codes = {}

    def app(self):
        app = Flask("mock_provider")
        app.get("/.well-known/openid-configuration")(self.configuration)
        app.get("/keys")(self.keys)
        app.get("/authorize")(self.authorize)
        app.post("/token")(self.token)
        app.get("/userinfo")(self.userinfo)
        return app

    def configuration(self):
        time.sleep(self.patience)
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "userinfo_endpoint": f"{self.issuer}/userinfo",
            "id_token_signing_alg_values_supported": ["RS256", "none", "HS256"],
            **self.metadata,
        }

    def keys(self):
        return KeySet([self.key]).as_dict(private=False)

    def userinfo(self):
        return self.claims

    def authorize(self):
        asked = request.args
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        assert "openid" in asked["scope"].split()
        code = secrets.token_urlsafe()
        self.codes[code] = asked
        return redirect(f"{asked['redirect_uri']}?code={code}&state={asked['state']}")

    def token(self):
        kept = self.codes.pop(request.form["code"], None)
        sent = request.authorization
        if kept is None or (sent.username, sent.password) != (CLIENT, SECRET):
            abort(400)
        digest = hashlib.sha256(request.form["code_verifier"].encode()).digest()
        assert unpadded(digest) == kept["code_challenge"]
        assert request.form["redirect_uri"] == kept["redirect_uri"]
        hidden = set() if self.in_token else {"email", "email_verified"}
        now = int(time.time())
        claims = {
            **{name: self.claims[name] for name in self.claims.keys() - hidden},
            "iss": self.issuer,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 60,
            "nonce": kept["nonce"],
            **self.token_claims,
        }
        return {
            "access_token": secrets.token_urlsafe(),
            "token_type": "Bearer",
            "expires_in": 60,
            "id_token": self.signed(claims),
        }

    def signed(self, claims):
        header = {"alg": self.algorithm, "kid": "one"}
        if self.algorithm == "none":
            parts = [json.dumps(each).encode() for each in (header, claims)]
            return ".".join([*map(unpadded, parts), ""])
        return jwt.encode(header, claims, self.signer, algorithms=[self.algorithm])


def unpadded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


@contextmanager
def serving():
    """Serve one on a free port."""
    provider = MockProvider()
    server = make_server("127.0.0.1", 0, provider.app(), threaded=True)
    provider.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
