"""Mails whose HTML is the attack."""

from __future__ import annotations

from tests.hostile.bombs.making import LETTER, MARKUP, MEGABYTE, add

_TAGS = "div span table p a li blockquote form style svg select pre h1".split()
for _tag in _TAGS:
    add(f"tags_{_tag}", f"<{_tag}>" * (2 * MEGABYTE // (len(_tag) + 2)), MARKUP)
    add(f"tags_{_tag}_closed", f"<{_tag}>x" * 20_000 + f"</{_tag}>" * 20_000, MARKUP)
    add(f"tags_{_tag}_never_opened", f"</{_tag}>" * 100_000 + LETTER, MARKUP)
    add(f"tags_{_tag}_never_closed", f"<{_tag} " * 100_000 + LETTER, MARKUP)
_PAGES = {
        "attributes": "<p " + " ".join(f"a{n}=b" for n in range(150_000)) + ">x</p>",
        "one_attribute_again": "<p " + "class=x " * 150_000 + ">x</p>",
        "an_attribute_of_a_megabyte": f'<p style="{"display:none;" * 100_000}">x</p>',
        "styles": '<p style="' + " " * 1900 + 'display:none">x</p>' * 20_000,
        "blanks_in_styles": f'<p style="{" " * 3000}">x</p>' * 3000,
        "entities": "&amp;" * 250_000,
        "open_entities": "&amp" * 250_000,
        "unknown_entities": "&xxxxxxxxxx;" * 150_000,
        "numbers": "&#x1F600;" * 150_000,
        "surrogates": "&#xD800;&#0;&#x110000;&#99999999999;" * 100_000,
        "doctype": '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
        '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>&d;',
        "external": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>&a;<xi:include href="file:///etc/passwd"/>',
        "comments": "<!-- x -->" * 150_000,
        "open_comments": "<!--" * 150_000,
        "dashes": "<!--" + "-" * 1_000_000,
        "conditions": "<!--[if mso]><p>x</p><![endif]-->" * 100_000,
        "cdata": "<![CDATA[" * 150_000,
        "instructions": "<?" * 150_000,
        "style": f"<style>{'p{color:red}' * 120_000}</style>{LETTER}",
        "tables": "<table><tr><td>" * 70_000,
        "links": '<a href="https://example.org/x">x</a>' * 100_000,
        "long_links": f'<a href="https://example.org/{"x" * 100_000}">x</a>' * 40,
        "links_of_keys": f'<a href="https://example.org/?{"application_rejected." * 3000}">x</a>' * 100,
        "breaks": "<br>" * 250_000,
        "rules": "<hr>" * 250_000,
        "hidden": '<div style="display:none">' * 100_000 + LETTER,
        "quotes": '<blockquote type="cite">' * 100_000 + LETTER,
        "quoted_breaks": '<blockquote type="cite">' * 5000 + "<br>x" * 50_000,
        "quoted_pre": '<blockquote type="cite"><pre>' + "\n" * 100_000,
        "bold": "<b>x</b>" * 150_000,
        "letters_apart": "".join(f"<span>{letter}</span>" for letter in LETTER * 40),
        "less_than": "<" * 400_000,
        "less_than_words": "< a" * 250_000,
        "nuls": "\x00" * 250_000 + "<p>x",
        "inputs": "<input>" * 100_000,
        "base": '<base href="x">' * 100_000,
        "frames": "<frameset><frame>" * 100_000,
        "formatting": "<a><b><i><u><font><nobr>" * 20_000 + "<p>" * 20_000,
        "adoption": "<b><p>" * 50_000 + "</b>" * 50_000,
        "meta_charset": '<meta charset="utf-7">' + "+ADw-script+AD4-" * 10_000,
        "meta_utf16": '<meta http-equiv="Content-Type" content="text/html; charset=utf-16">' + LETTER,
}  # fmt: skip
for _name, _text in _PAGES.items():
    add(f"markup_{_name}", f"<html><body>{_text}", MARKUP)
