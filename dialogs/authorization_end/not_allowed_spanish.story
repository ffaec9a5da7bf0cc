account: owes-two-years
with: authorizations
language: es

> terminar una autorización
< Usted termina la autorización de Morgan Ellis para actuar por usted y mirar, para el Formulario 1040, 2018 a 2027. Después ya no da acceso a su cuenta. ¿La termino?
| [Sí] [No]
refused: not_allowed
> sí
< Su acceso no incluye terminar esta autorización.
|
| No se terminó nada. Una persona de la oficina le puede decir quién lo puede hacer.
| [¿Quién puede actuar o mirar?] [Hablar con una persona]
