account: on-a-plan
with: authorizations
language: es

> quién puede ver mi cuenta
< Hay una autorización en su cuenta:
| Morgan Ellis, para actuar por usted y mirar: pedida para el Formulario 1040 2018-2027, espera una firma hasta el 22 mar 2027
|
| Aquí puede firmar o rechazar lo que espera su firma. Mientras no se firme, nadie puede mirar su cuenta con ello.
| [Firmar una solicitud] [Rechazar una solicitud] [¿Quién miró mi cuenta?]
> [Firmar una solicitud]
< Morgan Ellis pide actuar por usted y mirar su cuenta. Es un poder. El texto que usted firma, palabra por palabra, está en inglés:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 080748306R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
| [Sí] [No]
> no
< De acuerdo. No se firmó nada, así que Morgan Ellis no tiene acceso por esta solicitud. Espera hasta el lunes 22 de marzo de 2027. También puede rechazarla.
| [Rechazar una solicitud] [¿Quién puede actuar o mirar?] [Hablar con una persona]
