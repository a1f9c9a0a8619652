/// The client of providers of remote signatures, as the API v2.0 of the Cloud Signature Consortium
/// describes them: sign-in and consent by OAuth 2.0 with PKCE, certificates, signature values.
/// Talks to the configured addresses only and believes no answer before it has checked it. Source:
/// CSC API v2.0.0.2, sections 8.4, 10, 11.1, 11.4-11.6, 11.10; what v2.2 adds to 11.1.
@NullMarked
package tavolo.persistence.seal.csc;

import org.jspecify.annotations.NullMarked;
