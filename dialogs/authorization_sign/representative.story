# A representative cannot sign for the client.
account: on-a-plan
as: ellis
with: authorizations

> sign the request
< Nothing waits for your own yes here. A request of yours is signed by the taxpayer, and by nobody else.
| [Who may act or look?] [My clients] [Talk to a person]
> [Who may act or look?]
< Your authorizations for Grace Okafor:
| To act and to look: asked for Form 1040 2018-2027, waits for the taxpayer's signature until Mar 22, 2027
| [My clients] [Ask a client for an authorization] [Decline a request]
