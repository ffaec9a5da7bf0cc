account: on-a-plan
with: authorizations
language: es

> rechazar la solicitud
< Usted rechaza la solicitud de Morgan Ellis de actuar por usted y mirar, para el Formulario 1040, 2018 a 2027. ¿Lo hago?
| [Sí] [No]
> plátano
< Por favor, responda sí o no, o diga qué desea cambiar.
|
| Usted rechaza la solicitud de Morgan Ellis de actuar por usted y mirar, para el Formulario 1040, 2018 a 2027. ¿Lo hago?
| [Sí] [No]
> sí
< Listo. Morgan Ellis no tiene acceso a su cuenta con esta solicitud.
| [¿Quién puede actuar o mirar?] [¿Quién miró mi cuenta?]
