account: owes-one-year-es
language: es

> firmar una solicitud
< Ninguna solicitud espera su firma. Primero la manda un representante. O diga «nombrar a un representante» para nombrar a uno.
| [¿Quién puede actuar o mirar?] [Hablar con una persona]
