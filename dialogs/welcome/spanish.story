account: owes-one-year-es
language: es

> (begins)
< Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos, explicarle un aviso, y mostrarle sus pagos, declaraciones, reembolso y transcripciones. También le muestro quién puede actuar por usted. ¿Qué desea hacer?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> hola
< Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos, explicarle un aviso, y mostrarle sus pagos, declaraciones, reembolso y transcripciones. También le muestro quién puede actuar por usted. ¿Qué desea hacer?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> buenas tardes
< Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos, explicarle un aviso, y mostrarle sus pagos, declaraciones, reembolso y transcripciones. También le muestro quién puede actuar por usted. ¿Qué desea hacer?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> ¿qué puede hacer?
< Hola. Puedo decirle cuánto debe y por qué, recibir un pago, hacer un plan de pagos, explicarle un aviso, y mostrarle sus pagos, declaraciones, reembolso y transcripciones. También le muestro quién puede actuar por usted. ¿Qué desea hacer?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> ayuda
< Pregunte con sus propias palabras, por ejemplo «¿cuánto debo?» o «pagar 300 el viernes». En cualquier momento puede decir «ayuda», «atrás», «cancelar», «repetir» o «una persona».
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
