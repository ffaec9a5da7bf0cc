account: owes-one-year-es
language: es
medium: short

> no me manden más textos
< Listo. Ya no le mando novedades. Si un pago regresa, sale un aviso o un plan de pagos está en riesgo, sí le escribo, porque quizá tenga que hacer algo. Para no recibir nada, desconecte este chat. La oficina sigue mandando sus avisos por correo postal.
| 1. Mensajes sobre mi cuenta
| 2. Desconectar mi cuenta
