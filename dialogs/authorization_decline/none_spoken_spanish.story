account: owes-one-year-es
language: es
medium: spoken

> rechace la solicitud de mi contador
< Ninguna solicitud espera su firma. Primero la manda un representante, o usted mismo nombra a uno. Puede decir: Quién puede actuar o mirar, Hablar con una persona.
