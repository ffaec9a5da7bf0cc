account: owes-one-year-es
language: es

> cambiar mi correo electrónico
< ¿Qué correo electrónico se debe usar?
> ayuda
< Se usa para las confirmaciones que usted pide y para nada más. Por teléfono, dígalo así: «nombre arroba ejemplo punto com».
|
| ¿Qué correo electrónico se debe usar?
> no sé
< Se usa para las confirmaciones que usted pide y para nada más. Por teléfono, dígalo así: «nombre arroba ejemplo punto com».
|
| ¿Qué correo electrónico se debe usar?
> rosa@ejemplo.com
< Listo. Su correo electrónico es r•••@ejemplo.com.
| [Mensajes sobre mi cuenta]
