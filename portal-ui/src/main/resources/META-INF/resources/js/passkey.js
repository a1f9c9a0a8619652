/* A press that asks the browser for a passkey. Attributes: act (create | get), options (JSON, bytes in
   base64url), party (the host passkeys are made for), address (where that host is), words-*. The answer is
   put into the field named `answer` of the form around it, which is then sent; without a form it is told
   by the event `passkey-answer`. */
function bytes(text) {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, (each) => each.charCodeAt(0));
}

function text(buffer) {
    let plain = '';
    new Uint8Array(buffer).forEach((each) => (plain += String.fromCharCode(each)));
    return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function asAsked(options) {
    const asked = { ...options, challenge: bytes(options.challenge) };
    for (const list of ['allowCredentials', 'excludeCredentials']) {
        if (asked[list]) {
            asked[list] = asked[list].map((each) => ({ ...each, id: bytes(each.id) }));
        }
    }
    if (asked.user) {
        asked.user = { ...asked.user, id: bytes(asked.user.id) };
    }
    return asked;
}

function asTold(credential) {
    const answer = credential.response;
    const response = { clientDataJSON: text(answer.clientDataJSON) };
    if (answer.attestationObject) {
        response.attestationObject = text(answer.attestationObject);
        response.transports = answer.getTransports?.() ?? [];
    } else {
        response.authenticatorData = text(answer.authenticatorData);
        response.signature = text(answer.signature);
        if (answer.userHandle) {
            response.userHandle = text(answer.userHandle);
        }
    }
    return JSON.stringify({
        id: credential.id,
        rawId: text(credential.rawId),
        type: credential.type,
        authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
        clientExtensionResults: {},
        response,
    });
}

class Passkey extends HTMLElement {
    connectedCallback() {
        if (!this.said) {
            this.said = document.createElement('p');
            this.said.className = 'passkey__said';
            this.said.setAttribute('role', 'alert');
            this.append(this.said);
            this.addEventListener('click', (event) => {
                if (event.target.closest('button, vaadin-button')) {
                    event.preventDefault();
                    this.#ask();
                }
            });
        }
    }

    async #ask() {
        this.said.textContent = '';
        const trouble = this.#trouble();
        if (trouble) {
            this.#say(trouble);
            return;
        }
        if (this.asking) {
            return;
        }
        this.asking = true;
        try {
            const publicKey = asAsked(JSON.parse(this.getAttribute('options')));
            const credential =
                this.getAttribute('act') === 'create'
                    ? await navigator.credentials.create({ publicKey })
                    : await navigator.credentials.get({ publicKey });
            this.#tell(asTold(credential));
        } catch (refused) {
            this.#say(this.#why(refused));
        } finally {
            this.asking = false;
        }
    }

    #trouble() {
        const party = this.getAttribute('party');
        const host = location.hostname;
        if (host !== party && !host.endsWith('.' + party)) {
            return 'words-address';
        }
        return window.isSecureContext && window.PublicKeyCredential ? undefined : 'words-missing';
    }

    #why(refused) {
        switch (refused.name) {
            case 'NotAllowedError':
            case 'AbortError':
                return 'words-cancelled';
            case 'InvalidStateError':
                return 'words-known';
            default:
                return 'words-broken';
        }
    }

    #say(words) {
        this.said.textContent = this.getAttribute(words) ?? '';
    }

    #tell(answer) {
        const form = this.closest('form');
        if (form) {
            form.elements.namedItem('answer').value = answer;
            form.submit();
            return;
        }
        this.dispatchEvent(new CustomEvent('passkey-answer', { detail: { json: answer } }));
    }
}

customElements.get('tavolo-passkey') ?? customElements.define('tavolo-passkey', Passkey);
