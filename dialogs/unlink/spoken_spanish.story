account: owes-one-year-es
language: es
medium: spoken

> desconectar mi cuenta
< Esta conversación ya no dirá nada de su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
> ayuda
< Cuando esta conversación está desconectada, nadie puede preguntar aquí por su cuenta hasta que se conecte de nuevo. Los pagos programados siguen programados. Esta conversación ya no dirá nada de su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
> sí
< Listo. Esta conversación ya no está conectada con su cuenta. Puede decir: Conectar mi cuenta.
