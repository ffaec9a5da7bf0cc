account: owes-one-year-es
language: es
medium: short

> vuelva a mandarme mensajes
< Listo. Le escribo aquí cuando pasa algo en su cuenta.
| 1. Mensajes sobre mi cuenta
