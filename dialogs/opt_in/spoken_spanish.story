account: owes-one-year-es
language: es
medium: spoken

> vuelva a mandarme mensajes
< Listo. Le escribo aquí cuando pasa algo en su cuenta. Puede decir: Mensajes sobre mi cuenta.
