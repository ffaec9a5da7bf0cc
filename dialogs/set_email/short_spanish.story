account: owes-one-year-es
language: es
medium: short

> cambiar mi correo electrónico
< ¿Qué correo electrónico se debe usar?
> rosa@ejemplo.com
< Listo. Su correo electrónico es r•••@ejemplo.com.
| 1. Mensajes sobre mi cuenta
