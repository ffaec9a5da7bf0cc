account: owes-one-year-es
language: es

> quitarle el acceso a mi contador
< No hay ninguna autorización vigente en esta cuenta, así que no hay nada que terminar.
| [¿Quién puede actuar o mirar?] [Rechazar una solicitud] [Hablar con una persona]
