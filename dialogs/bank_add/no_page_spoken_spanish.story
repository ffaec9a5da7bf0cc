account: owes-one-year-es
without: pages
language: es
medium: spoken

> quiero agregar una cuenta de banco
< En este momento no está abierta la página donde se pone una cuenta bancaria. Una persona de la oficina puede registrar su cuenta bancaria. Por su seguridad, no diga su número aquí. Puede decir: Mis cuentas bancarias, Hablar con una persona.
