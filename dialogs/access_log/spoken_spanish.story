account: owes-two-years
language: es
medium: spoken

> quién miró mi cuenta
< Según el registro, nadie más que el contribuyente usó esta cuenta. Puede decir: Quién puede actuar o mirar, Desconectar mi cuenta, Hablar con una persona.
