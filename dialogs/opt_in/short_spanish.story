account: owes-one-year-es
language: es
medium: short

> vuelva a mandarme mensajes
< Los mensajes están activados: le escribo aquí cuando pasa algo en su cuenta.
| 1. Mensajes sobre mi cuenta
| 2. No más mensajes
