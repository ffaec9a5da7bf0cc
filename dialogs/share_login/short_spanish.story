account: owes-one-year-es
language: es
medium: short

> ¿mi hija puede usar mi usuario?
< No, solo usted puede entrar a su cuenta. En su lugar: un poder (Formulario 2848) para quien actúa por usted, una autorización de información (Formulario 8821) para quien solo mira, o un rol propio en un negocio. Si alguien tiene su contraseña, cámbiela.
| 1. ¿Quién puede actuar o mirar?
| 2. Desconectar mi cuenta
| 3. Hablar con una persona
