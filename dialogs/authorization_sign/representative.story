# A representative cannot sign for the client.
account: on-a-plan
as: ellis
with: authorizations

> sign the request
