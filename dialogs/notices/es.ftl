name = Mis avisos
help = Le muestro los avisos que recibió de la oficina, primero los más recientes, y cómo está cada uno.
resume = Volvamos a sus avisos.
canceled = De acuerdo. No se cambió nada.
list = { $notices-count ->
        [one] Usted tiene un aviso:
       *[other] Usted tiene { $notices-count } avisos, primero los más recientes:
    }
    { $notices-notices }
    .notices-notices = { $day }: { $notice }{ $has_period ->
        [true] { " " }por { $period }
       *[false] { "" }
    }, { $kind ->
        [cp11] una corrección de su declaración
        [cp12] una corrección de su declaración
        [cp14] el primer cobro
        [cp14ia] un cobro mientras empieza un plan
        [cp49] un reembolso que se usó para otro impuesto
        [cp59] una declaración que falta
        [cp501] un recordatorio
        [cp503] el segundo recordatorio
        [cp504] un aviso antes de un embargo
        [lt11] el aviso final antes de un embargo
        [l1058] el aviso final antes de un embargo
        [cp90] el aviso final antes de un embargo
        [cp521] un pago de su plan
        [cp523] su plan puede terminar
        [cp2000] un cambio propuesto
        [cp2501] una pregunta sobre sus ingresos
        [cp3219a] un aviso de más impuesto
        [letter-3172] un aviso de gravamen
        [letter-608c] una multa por un pago devuelto
        [letter-854c] una multa que no se quitó
       *[other] una carta sobre su cuenta
    }. { $state ->
        [answered] Contestado.
        [settled] Resuelto.
        [covered-by-plan] Su plan de pagos lo cubre.
        [followed] Un aviso más nuevo tomó su lugar.
        [informational] No hay que hacer nada.
        [overdue] Su fecha era el { $act_by }.
       *[open] { $has_day_to_act ->
            [true] Tiene hasta el { $act_by }.
           *[false] Sigue abierto.
        }
    }
    .notices-notices-spoken = { $notice } del { $day }, { $state ->
        [answered] contestado
        [settled] resuelto
        [covered-by-plan] lo cubre su plan de pagos
        [followed] reemplazado por uno más nuevo
        [informational] no hay que hacer nada
        [overdue] su fecha era el { $act_by }
       *[open] { $has_day_to_act ->
            [true] tiene hasta el { $act_by }
           *[false] sigue abierto
        }
    }
    .notices-notices-short = { $day }: { $notice }, { $state ->
        [answered] contestado
        [settled] resuelto
        [covered-by-plan] lo cubre el plan
        [followed] reemplazado
        [informational] nada que hacer
        [overdue] su fecha era el { $act_by }
       *[open] { $has_day_to_act ->
            [true] hasta el { $act_by }
           *[false] sigue abierto
        }
    }
none = No hay avisos en su cuenta.
