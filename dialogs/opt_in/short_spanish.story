account: owes-one-year-es
language: es
medium: short

> vuelva a mandarme mensajes
< Le escribo aquí cuando pasa algo en su cuenta, si usted no lo apagó. Diga «mis mensajes» para verlo y activar las noticias.
| 1. Mensajes sobre mi cuenta
