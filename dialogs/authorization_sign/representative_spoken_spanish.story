account: on-a-plan
as: ellis
with: authorizations
language: es
medium: spoken

> firmar la solicitud
< Aquí nada espera el sí de usted. Lo que usted pide lo firma el contribuyente, y nadie más. Puede decir: Quién puede actuar o mirar, Mis clientes, Hablar con una persona.
