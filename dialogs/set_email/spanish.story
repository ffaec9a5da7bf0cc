account: owes-one-year-es
language: es

> cambiar mi correo electrónico
< ¿Qué correo electrónico se debe usar?
> ayuda
< Ahí van las confirmaciones que usted pide, y nada más. Por teléfono, dígalo así: «nombre arroba ejemplo punto com».
|
| ¿Qué correo electrónico se debe usar?
> no sé
< Ahí van las confirmaciones que usted pide, y nada más. Por teléfono, dígalo así: «nombre arroba ejemplo punto com».
|
| ¿Qué correo electrónico se debe usar?
> rosa@ejemplo.com
< Listo. Su correo electrónico es r•••@ejemplo.com.
| [Mensajes sobre mi cuenta]
