account: on-a-plan
with: authorizations
language: es

> rechazar la solicitud
< Usted rechaza la solicitud de Morgan Ellis de actuar por usted y mirar, para el Formulario 1040, 2018 a 2027. ¿Lo hago?
| [Sí] [No]
refused: authorization_not_waiting
> sí
< Esa solicitud ya no espera, así que no se puede rechazar. Si se firmó antes, usted la puede terminar.
|
| Diga «mis autorizaciones» para ver cómo está cada una.
| [¿Quién puede actuar o mirar?] [Terminar una autorización]
> [Terminar una autorización]
< No hay ninguna autorización vigente en esta cuenta, así que no hay nada que terminar.
| [¿Quién puede actuar o mirar?] [Rechazar una solicitud] [Hablar con una persona]
