account: on-a-plan
with: authorizations
language: es
medium: spoken

> rechazar la solicitud
< Usted rechaza la solicitud de Morgan Ellis de actuar por usted y mirar, para el formulario uno cero cuatro cero, dos mil dieciocho a dos mil veintisiete. ¿Lo hago?
refused: not_allowed
> sí
< Su acceso no incluye rechazar esta solicitud. No se rechazó nada. Una persona de la oficina le puede decir quién lo puede hacer. Puede decir: Quién puede actuar o mirar, Hablar con una persona.
