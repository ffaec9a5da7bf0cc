account: none
language: es
medium: spoken

> puede mi esposa usar mi cuenta
< No, solo usted puede entrar a su cuenta, aunque sea su familia o su contador. Esto es lo que puede hacer. Si alguien debe actuar por usted, dele un poder. Si alguien solo debe mirar, basta una autorización de información. Para empezar aquí cualquiera de las dos, diga: nombrar a un representante. En un negocio, el funcionario designado puede dar a otros un rol propio. Si alguien ya tiene su contraseña, por favor, cámbiela. Puede decir: Quién puede actuar o mirar, Desconectar mi cuenta, Hablar con una persona.
