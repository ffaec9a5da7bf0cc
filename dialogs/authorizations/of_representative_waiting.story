account: on-a-plan
as: ellis
with: authorizations
medium: short

> my authorizations
< Your authorizations for Grace Okafor:
| To act and to look: asked for Form 1040 2018-2027, waits for the taxpayer's signature until Mar 22, 2027
| 1. My clients
| 2. Ask a client for an authorization
| 3. Decline a request
