const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  invalid_type: '缺少，或类型不对',
  invalid_format: '格式不对',
  invalid_value: '不是允许的值',
  too_small: '太短、太小或没有内容',
  too_big: '太长或太大',
  unrecognized_keys: '有不认识的项目',
}

/** What a schema found wrong with a value, in the words of a clerk. */
export const toProblemWords = ({
  code = '',
  message,
}: {
  code?: string | undefined
  message: string
}) => `${PROBLEM_WORDS[code] ?? '不对'}（${message}）`
