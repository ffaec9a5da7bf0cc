name = ¿Quién miró mi cuenta?
help = Le muestro quién usó esta cuenta por un derecho que no es el del propio contribuyente, como un representante.
resume = Volvamos a quién miró su cuenta.
canceled = De acuerdo. No se cambió nada.
list = { $access_record-count ->
        [one] Hay un uso de esta cuenta registrado:
       *[other] Hay { $access_record-count } usos de esta cuenta registrados, primero los más recientes:
    }
    { $access_record-accesses }
    .access_record-accesses = { $day }: { $is_you ->
        [true] usted
       *[false] { $has_name ->
            [true] { $name }
           *[false] alguien sin nombre registrado
        }
    }{ $role ->
        [joint] , como uno de los dos contribuyentes,
        [representative] , como representante,
        [designated-official] , como funcionario designado,
        [designated-user] , como usuario designado,
        [sole-proprietor] , como dueño,
        [partner-or-shareholder] , como socio o accionista,
       *[other] { "" }
    } { $operation ->
        [balance] miró el saldo
        [why] miró de dónde viene el saldo
        [payments] miró los pagos
        [returns] miró las declaraciones
        [notices] miró los avisos
        [notice] miró un aviso
        [transcript] miró una transcripción
        [schedule-payment] programó un pago
        [change-payment] cambió un pago
        [cancel-payment] canceló un pago
        [start-plan] empezó un plan de pagos
        [revise-plan] cambió el plan de pagos
        [end-plan] terminó el plan de pagos
        [request-authorization] pidió una autorización
       *[other] usó la cuenta
    }{ $ended ->
        [refused] { " " }y no se le permitió
       *[answered] { "" }
    }
none = Según el registro, nadie más que el contribuyente usó esta cuenta.
