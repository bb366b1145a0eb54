import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { hasInitials } from '../../../src/core/customers/name-initials'

/** What names are made of, in both scripts. */
const COMMON = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤小明芳娜伟敏静丽强磊军洋勇艳杰娟涛超秀霞平刚桂英华文玉建国春梅红云雪婷怡君欣宇浩俊晨子涵梓轩佳慧琳嘉豪志淑芬美玲雅雯張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蔣葉蘇呂盧鍾譚陸範賈韋鄒閻龍賀顧龔萬錢嚴湯'

describe('the initials of a name', () => {
  it('are those of the dictionary for the characters that names are made of', () => {
    expect([...COMMON].filter((each) => !hasInitials(each, pinyin(each, { toneType: 'none' }).charAt(0)))).toEqual([])
  })
  it.each([
    ['王小明', 'wxm', true], ['王小明', 'wx', true], ['王小明', 'xm', false], ['王小明', 'wxmz', false], ['林怡君', 'lyj', true],
    ['单雄信', 'sxx', true], ['曾巩', 'zg', true], ['欧阳 娜娜', 'oynn', true], ['Carol Lee', 'cl', false], ['王小明', '', false], ['A座物业', 'azwy', true],
  ])('of %s: %s is %s', (name, letters, isSo) => expect(hasInitials(name, letters)).toBe(isSo))
})
