account: owes-one-year-es
language: es
medium: spoken

> léame mis clientes
< Usted no tiene clientes aquí. Un cliente aparece cuando una autorización para usted está firmada y vigente. Puede decir: Otra cuenta, Quién puede actuar o mirar, Hablar con una persona.
