account: owes-one-year-es
language: es
medium: spoken

> no me manden más textos
< Listo. Ya no le mando novedades. Si un pago regresa, sale un aviso o un plan de pagos está en riesgo, sí se lo digo, porque quizá tenga que hacer algo. Para no recibir nada, diga desconectar mi cuenta. La oficina sigue mandando sus avisos por correo postal. Puede decir: Mensajes sobre mi cuenta, Desconectar mi cuenta.
