account: owes-one-year-es
language: es
medium: spoken

> cambiar mi correo electrónico
< ¿Qué correo electrónico se debe usar?
> rosa arroba ejemplo punto com
< Listo. Su correo electrónico es r•••@ejemplo.com. Puede decir: Mensajes sobre mi cuenta.
