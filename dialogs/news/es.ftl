# Novedades de una cuenta, dichas sin que nadie preguntara. No nombran importes: pueden verse en una pantalla bloqueada.

payment-returned = Su banco devolvió el pago del { $day }, así que no cuenta. { $penalty ->
        [added] Se agregó una multa por el pago devuelto.
       *[none] No se agregó ninguna multa por ello.
    } { $bank ->
        [doubted] El banco no pudo cobrar de esa cuenta bancaria, así que use otra, por favor.
       *[usable] Puede pagar de nuevo cuando tenga el dinero en la cuenta.
    } Diga «mis pagos» para verlo, o «¿cuánto debo?» para saber cómo está ahora.
bank-account-corrected = Su banco nos envió una corrección de su cuenta bancaria registrada y ya la aplicamos. Los pagos programados siguen como estaban. No tiene que hacer nada.
notice-issued = Hay un aviso nuevo para usted, del { $day }. Diga «mis avisos» para ver qué pide, o «una persona» si tiene preguntas sobre el aviso.
plan-defaulted = { $reason ->
        [missed] No llegó un pago de su plan de pagos.
        [returned] Su banco devolvió un pago de su plan de pagos.
        [new-balance] Hay un saldo nuevo que su plan de pagos no cubre.
       *[return-unfiled] Falta presentar una declaración que su plan de pagos exige.
    } El plan sigue vigente si esto se corrige a más tardar el { $cure-by }. Diga «¿cuánto debo?» para saber cómo está su cuenta, o «una persona» para recibir ayuda.
plan-restored = Su plan de pagos está otra vez en orden. Gracias. El próximo pago vence en su día de siempre.
plan-terminated = Su plan de pagos terminó, porque lo que faltaba no se corrigió a tiempo. Ahora se debe todo el saldo. Diga «¿cuánto debo?» para verlo, o «una persona» para hablar de lo que es posible.
plan-completed = Su plan de pagos está completo: todo lo que cubría está pagado. Gracias.
