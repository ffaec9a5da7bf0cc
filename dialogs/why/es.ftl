name = ¿Por qué debo eso?
help = Le muestro de dónde viene el saldo de un año: el impuesto, cada multa, los intereses y lo que se pagó. Suma exactamente, hasta el último centavo.
resume = Volvamos al porqué de su saldo.
canceled = De acuerdo. No se cambió nada.
ask-period = ¿Qué saldo quiere que le explique?
ask-period-again = Puedo explicarle uno de estos. ¿Cuál?
help-period = Un saldo pertenece a un año de impuestos, o a un trimestre en el caso del impuesto sobre la nómina. Elija el que quiere que le explique.
choice-period = { $period }: { $total }
invalid-period-not-listed = No se debe nada por { $value }, así que no hay nada que explicar.
parts = Se deben { $why-total } por { $why-period } al { $why-as_of }. Se compone de:
    { $why-parts }
    .spoken = Se deben { $why-total } por { $why-period } al { $why-as_of }. Se compone de { $why-parts }.
    .why-parts = { $kind ->
        [tax-assessed] Impuesto según la declaración ({ $from }): { $amount }
        [additional-tax] Impuesto agregado después: { $amount }
        [penalty-assessed] Multa cobrada: { $amount }
        [fee-charged] Cargo por servicio: { $amount }
        [interest-assessed] Intereses cobrados: { $amount }
        [withholding] Impuesto retenido del sueldo: { $amount }
        [estimated-payment] Pagos de impuesto estimado: { $amount }
        [payment] { $count ->
            [one] Pago ({ $from }): { $amount }
           *[other] { $count } pagos: { $amount }
        }
        [payment-returned] Pago devuelto por el banco: { $amount }
        [abatement] Cantidad quitada: { $amount }
        [refund-issued] Reembolso enviado: { $amount }
        [credit-transferred] Saldo a favor trasladado entre años: { $amount }
        [penalty-abated] Multa quitada: { $amount }
        [interest-abated] Intereses quitados: { $amount }
        [interest-credited] Intereses a su favor por lo pagado de más: { $amount }
        [reversal] Corrección: { $amount }
        [failure-to-file] Multa por declarar tarde: { $amount }
        [failure-to-pay] Multa por pagar tarde, { $count ->
            [one] un mes: { $amount }
           *[other] { $count } meses: { $amount }
        }
       *[interest] Intereses del { $from } al { $to }: { $amount }
    }
    .why-parts-spoken = { $kind ->
        [tax-assessed] { $amount } de impuesto según la declaración
        [additional-tax] { $amount } de impuesto agregado después
        [penalty-assessed] { $amount } de multas cobradas
        [fee-charged] { $amount } de cargos por servicio
        [interest-assessed] { $amount } de intereses cobrados
        [withholding] { $amount } de retenciones del sueldo
        [estimated-payment] { $amount } de pagos de impuesto estimado
        [payment] { $amount } de pagos
        [payment-returned] { $amount } por un pago que el banco devolvió
        [abatement] { $amount } que se quitaron
        [refund-issued] { $amount } de reembolso enviado
        [credit-transferred] { $amount } de saldo a favor trasladado entre años
        [penalty-abated] { $amount } de multas quitadas
        [interest-abated] { $amount } de intereses quitados
        [interest-credited] { $amount } de intereses a su favor por lo pagado de más
        [reversal] { $amount } de correcciones
        [failure-to-file] { $amount } de multa por declarar tarde
        [failure-to-pay] { $amount } de multa por pagar tarde
       *[interest] { $amount } de intereses
    }
offer-lines = Línea por línea
lines = { $why-period } línea por línea, al { $why-as_of }:
    { $why-lines }
    Total: { $why-total }
    .spoken = { $why-period } línea por línea, al { $why-as_of }. { $why-lines }. El total es { $why-total }.
    .why-lines = { $kind ->
        [tax-assessed] { $from }: impuesto según la declaración, { $amount }
        [additional-tax] { $from }: impuesto agregado, { $amount }
        [penalty-assessed] { $from }: multa cobrada, { $amount }
        [fee-charged] { $from }: cargo por servicio, { $amount }
        [interest-assessed] { $from }: intereses cobrados, { $amount }
        [withholding] { $from }: impuesto retenido del sueldo, { $amount }
        [estimated-payment] { $from }: pago de impuesto estimado, { $amount }
        [payment] { $from }: pago, { $amount }
        [payment-returned] { $from }: pago devuelto por el banco, { $amount }
        [abatement] { $from }: cantidad quitada, { $amount }
        [refund-issued] { $from }: reembolso enviado, { $amount }
        [credit-transferred] { $from }: saldo a favor trasladado entre años, { $amount }
        [penalty-abated] { $from }: multa quitada, { $amount }
        [interest-abated] { $from }: intereses quitados, { $amount }
        [interest-credited] { $from }: intereses a su favor por lo pagado de más, { $amount }
        [reversal] { $from }: corrección, { $amount }
        [failure-to-file] Del { $from } al { $to }: multa por declarar tarde, { $count ->
            [one] un mes
           *[other] { $count } meses
        } al { $rate } de { $base }, { $amount }
        [failure-to-file-least] Más de 60 días de retraso, así que la multa por declarar tarde sube a su mínimo: { $amount }
        [failure-to-pay] Del { $from } al { $to }: multa por pagar tarde, { $count ->
            [one] un mes
           *[other] { $count } meses
        } al { $rate } de { $base }, { $amount }
       *[interest] Del { $from } al { $to }: intereses, { $days ->
            [one] un día
           *[other] { $days } días
        } al { $rate } anual, { $amount }
    }
nothing-owed = Al { $balance-as_of }, { $balance-account_name } no debe nada, así que no hay saldo que explicar.
