account: owes-one-year-es
language: es

> rechazar una solicitud
< Ninguna solicitud espera, así que no hay nada que rechazar. Una autorización vigente se puede terminar.
| [¿Quién puede actuar o mirar?] [Terminar una autorización] [Hablar con una persona]
