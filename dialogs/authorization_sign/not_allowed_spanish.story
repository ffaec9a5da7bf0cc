account: on-a-plan
with: authorizations
language: es

> quiero firmar la solicitud
< Morgan Ellis pide actuar por usted y mirar su cuenta. Es un poder. El texto que usted firma, palabra por palabra, está en inglés:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 032774612R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
| [Sí] [No]
refused: not_allowed
> sí
< Su acceso no incluye dar el sí a esto.
|
| No se firmó nada. Solo el contribuyente puede firmar, en una conversación que él mismo haya conectado.
| [Hablar con una persona]
