account: owes-one-year-es
language: es
medium: spoken

> despedí a mi contador quítele el acceso
< No hay ninguna autorización vigente en esta cuenta, así que no hay nada que terminar. Puede decir: Quién puede actuar o mirar, Rechazar una solicitud, Hablar con una persona.
