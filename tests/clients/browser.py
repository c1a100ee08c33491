"""Debian's Chromium without a window, and in it the steps of somebody who sends a draft from Roundcube."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

from selenium import webdriver
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.proxy import Proxy, ProxyType
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.expected_conditions import element_to_be_clickable, visibility_of_element_located
from selenium.webdriver.support.ui import Select, WebDriverWait

from tests.servers.private import Home, end, free_port
from tests.servers.settings import PASSWORD

from .webmail import SECONDS, wait_until_served

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FLAGS = (
    "--headless=new",
    "--no-sandbox",  # containers give it no namespaces; only the private Roundcube is ever opened
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


class Window(NamedTuple):
    """What the compose window shows."""

    to: str
    sender: str
    subject: str
    text: str


class Browser:
    """`with Browser(folder) as browser:` starts and ends chromedriver and Chromium."""

    def __init__(self, folder: Path, width: int = 1200, height: int = 1000) -> None:
        self._home = Home(folder, "chromium")
        self._size = f"--window-size={width},{height}"
        self._port = free_port()
        self._url = ""

    def __enter__(self) -> Self:
        address = f"http://127.0.0.1:{self._port}"
        self._process = self._home.spawn("chromedriver", f"--port={self._port}", env={"HOME": str(self._home.path)})
        try:
            wait_until_served(f"{address}/status", self._process)
            options = webdriver.ChromeOptions()
            for flag in (*FLAGS, self._size, f"--user-data-dir={self._home.folder('profile')}"):
                options.add_argument(flag)
            direct = Proxy({"proxyType": ProxyType.DIRECT})
            config = ClientConfig(address, proxy=direct, timeout=60)
            self.driver = webdriver.Remote(address, options=options, client_config=config)
        except BaseException:
            end(self._process)
            raise
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.driver.quit()
        finally:
            end(self._process)

    def log_in(self, url: str, user: str) -> None:
        self._url = url
        self.driver.get(url)
        self._clickable("#rcmloginuser").send_keys(user)
        self._clickable("#rcmloginpwd").send_keys(PASSWORD)
        self._clickable("#rcmloginsubmit").click()
        self._clickable("#messagelist")

    def open_draft(self, subject: str) -> Window:
        """Double-click on the draft in the list of Drafts; what the compose window then shows."""
        self.driver.get(f"{self._url}?_task=mail&_mbox=Drafts")
        row = f"//table[@id='messagelist']//a[contains(., '{subject}')]"
        ActionChains(self.driver).double_click(self._until(element_to_be_clickable((By.XPATH, row)), row)).perform()
        text = self._clickable("#composebody").get_property("value")
        return Window(
            to=self._value("#_to"),
            sender=Select(self.driver.find_element(By.ID, "_from")).first_selected_option.text,
            subject=self._value("#compose-subject"),
            text=str(text),
        )

    def send(self) -> None:
        """Press Send, and wait until Roundcube says that it is sent."""
        self._clickable("button.send").click()
        said = "#messagestack .confirmation"
        self._until(visibility_of_element_located((By.CSS_SELECTOR, said)), said)

    def _clickable(self, selector: str) -> WebElement:
        return self._until(element_to_be_clickable((By.CSS_SELECTOR, selector)), selector)

    def _until(self, condition: Callable[[webdriver.Remote], object], what: str) -> WebElement:
        try:
            found = WebDriverWait(self.driver, SECONDS, poll_frequency=0.05).until(condition)
        except TimeoutException:
            page = self.driver.find_element(By.TAG_NAME, "body").text
            raise AssertionError(f"{what} never came; the page says:\n{page}") from None
        assert isinstance(found, WebElement)
        return found

    def _value(self, selector: str) -> str:
        return str(self.driver.find_element(By.CSS_SELECTOR, selector).get_property("value"))
