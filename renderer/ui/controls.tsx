/** The controls that every screen uses, built on React Aria's accessible primitives. */
import { type ReactNode, useEffect, useRef } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Dialog as AriaDialog,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  Toolbar as AriaToolbar,
  Heading,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { closeTooltips, useTooltip } from './tooltips.ts';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & {
  readonly children?: ReactNode;
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly small?: boolean;
  readonly pressed?: boolean;
};

export function Button({ look = 'plain', small, pressed, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} aria-pressed={pressed} className={`button ${look} ${small ? 'small' : ''}`}>
      {children}
    </AriaButton>
  );
}

/** An icon with its name on hover; with a caption, a short label is always shown below it. */
export function IconButton({
  label,
  caption,
  icon,
  small,
  look = 'quiet',
  pressed,
  shortcut,
  ...rest
}: Omit<ButtonProps, 'children'> & {
  readonly label: string;
  /** A part of the label, so that voice control finds the button by its visible text. */
  readonly caption?: string;
  readonly icon: ReactNode;
  readonly shortcut?: string;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const tooltip = useTooltip(button);
  return (
    <TooltipTrigger delay={400} {...tooltip}>
      <AriaButton
        {...rest}
        ref={button}
        aria-label={label}
        aria-pressed={pressed}
        className={`button icon ${look} ${small ? 'small' : ''} ${caption ? 'captioned' : ''}`}
      >
        {icon}
        {caption ? <span className="caption">{caption}</span> : null}
      </AriaButton>
      <Tooltip className="tooltip" offset={4}>
        {shortcut ? `${label} ${shortcut}` : label}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** A group of buttons as one tab stop: arrow keys move within it, and it remembers the focused button. */
export function Toolbar({
  label,
  className,
  orientation = 'horizontal',
  children,
}: {
  readonly label: string;
  readonly className: string;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly children: ReactNode;
}) {
  return (
    <AriaToolbar aria-label={label} className={className} orientation={orientation}>
      {children}
    </AriaToolbar>
  );
}

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'narrow' | 'wide' | 'full';
  readonly role?: 'dialog' | 'alertdialog';
  /** A close button beside the title, for a dialog without another button to leave it. */
  readonly closeLabel?: string;
};

export function Dialog({ title, isOpen, onClose, children, size, role = 'dialog', closeLabel }: DialogProps) {
  useEffect(() => {
    if (isOpen) closeTooltips();
  }, [isOpen]);
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog'}
    >
      <Modal className={`modal ${size ?? ''}`}>
        <AriaDialog className="dialog" role={role}>
          <div className="row between">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {closeLabel ? <IconButton small label={closeLabel} icon="×" onPress={onClose} /> : null}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean;
  readonly run: () => void;
};

export function MenuButton({
  label,
  caption,
  icon,
  items,
  small,
  children,
  look,
}: {
  readonly label: string;
  readonly caption?: string;
  readonly icon?: ReactNode;
  readonly items: readonly MenuEntry[];
  readonly small?: boolean;
  readonly children?: ReactNode;
  readonly look?: ButtonProps['look'];
}) {
  return (
    <MenuTrigger>
      {icon ? (
        <IconButton label={label} icon={icon} {...(small ? { small } : {})} {...(caption ? { caption } : {})} />
      ) : (
        <Button {...(small ? { small } : {})} {...(look ? { look } : {})}>
          {children ?? label}
        </Button>
      )}
      <Popover className="popover">
        <AriaMenu
          className="menu"
          aria-label={label}
          onAction={(key) => items.find((i) => i.id === key)?.run()}
          disabledKeys={items.filter((i) => i.disabled).map((i) => i.id)}
        >
          {items.map((item) => (
            <AriaMenuItem key={item.id} id={item.id} textValue={item.label} className="menu-item">
              <span>{item.label}</span>
              {item.shortcut ? <span className="kbd">{item.shortcut}</span> : null}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** A native select: familiar to users, and works with every input method and screen reader. */
export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel,
  disabled,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
}) {
  return (
    <label className="field">
      {hideLabel ? <span className="visually-hidden">{label}</span> : <span className="field-label">{label}</span>}
      <select
        className="input"
        value={value}
        disabled={disabled}
        onChange={(e) => {
          const chosen = options.find((o) => o.id === e.target.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((o) => (
          <option key={o.id} value={o.id}>
            {o.label}
          </option>
        ))}
      </select>
    </label>
  );
}
