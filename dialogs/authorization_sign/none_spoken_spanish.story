account: owes-one-year-es
language: es
medium: spoken

> quiero aprobar la solicitud de mi contador
< Ninguna solicitud espera su firma. Primero la manda un representante. O diga «nombrar a un representante» para nombrar a uno. Puede decir: Quién puede actuar o mirar, Hablar con una persona.
