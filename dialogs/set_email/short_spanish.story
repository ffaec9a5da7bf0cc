account: owes-one-year-es
language: es
medium: short

> cambiar mi correo electrónico
< ¿Qué correo electrónico se debe usar?
> rosa@ejemplo.com
< Se usa para las confirmaciones que usted pide y para nada más. Por teléfono, dígalo así: «nombre arroba ejemplo punto com». ¿Qué correo electrónico se debe usar?
