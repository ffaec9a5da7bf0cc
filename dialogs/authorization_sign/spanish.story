account: on-a-plan
with: authorizations
language: es

> firmar una solicitud
< Morgan Ellis pide actuar por usted y mirar su cuenta. Es un poder. El texto que usted firma, palabra por palabra, está en inglés:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 051832098R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
| [Sí] [No]
> plátano
< Por favor, responda sí o no, o diga qué desea cambiar.
|
| Morgan Ellis pide actuar por usted y mirar su cuenta. Es un poder. El texto que usted firma, palabra por palabra, está en inglés:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 051832098R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
| [Sí] [No]
> sí
< Firmado. Morgan Ellis ya puede actuar por usted y mirar su cuenta, para el Formulario 1040, 2018 a 2027. Usted puede terminarlo cuando quiera.
| [¿Quién puede actuar o mirar?] [¿Quién miró mi cuenta?]
