account: owes-one-year-es
language: es
medium: spoken

> rechace la solicitud de mi contador
< Ninguna solicitud espera, así que no hay nada que rechazar. Una autorización vigente se puede terminar. Puede decir: Quién puede actuar o mirar, Terminar una autorización, Hablar con una persona.
