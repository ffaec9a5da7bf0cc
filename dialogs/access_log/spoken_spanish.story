account: owes-two-years
language: es
medium: spoken

> quién miró mi cuenta
< Nadie más que el contribuyente consta como usuario de esta cuenta. Puede decir: Quién puede actuar o mirar, Desconectar mi cuenta, Hablar con una persona.
