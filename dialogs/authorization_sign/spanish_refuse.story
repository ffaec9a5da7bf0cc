account: on-a-plan
with: authorizations
language: es

> quiero aprobar la solicitud de mi contador
< Morgan Ellis pide actuar por usted y mirar su cuenta. Es un poder. El texto que usted firma, palabra por palabra, está en inglés:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 045201586R
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
> [Rechazar una solicitud]
< Usted rechaza la solicitud de Morgan Ellis de actuar por usted y mirar, para el Formulario 1040, 2018 a 2027. ¿Lo hago?
| [Sí] [No]
> no
< De acuerdo. No se rechazó nada. La solicitud sigue esperando.
| [Firmar una solicitud] [¿Quién puede actuar o mirar?] [Hablar con una persona]
